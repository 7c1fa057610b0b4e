package org.essgrid.batch.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;

/**
 * Brings together the questionnaires of a folder that are about one actor with several voices: those of its colleges, and
 * perhaps its own.
 */
final class VoiceGroups {

    private final QuestionnaireReader reader;

    private VoiceGroups(QuestionnaireReader reader) {
        this.reader = reader;
    }

    /** A submission an actor, each at the place of its first questionnaire. */
    static List<Submission> of(Grid grid, List<QuestionnaireFile> files) {
        QuestionnaireReader reader = new QuestionnaireReader(grid);
        List<List<QuestionnaireFile>> groups = grid.voices().colleges().isEmpty()
                ? files.stream().map(List::of).toList()
                : new VoiceGroups(reader).groups(files);
        List<Submission> submissions = new ArrayList<>();
        groups.forEach(group -> submissions.add(new FolderSubmission(reader, group)));
        return submissions;
    }

    private List<List<QuestionnaireFile>> groups(List<QuestionnaireFile> files) {
        Map<ActorKey, List<QuestionnaireFile>> byActor = new LinkedHashMap<>();
        Set<ActorKey> withVoices = new HashSet<>();
        for (QuestionnaireFile file : files) {
            Optional<Actor> actor = actor(file);
            ActorKey key = actor.map(it -> ActorKey.of(it, file.name()))
                    .orElseGet(() -> new ActorKey(ActorKey.Kind.SOURCE, file.name()));
            byActor.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
            if (actor.flatMap(Actor::college).isPresent()) {
                withVoices.add(key);
            }
        }
        List<List<QuestionnaireFile>> groups = new ArrayList<>();
        byActor.forEach((key, its) -> {
            if (withVoices.contains(key)) {
                groups.add(List.copyOf(its));
            } else {
                // Questionnaires of one actor that are nobody's voice are duplicates, which are told of later.
                its.forEach(file -> groups.add(List.of(file)));
            }
        });
        return groups;
    }

    /** Whose it is; one that is wrong is nobody's, and is told of when it is read again. */
    private Optional<Actor> actor(QuestionnaireFile file) {
        Diagnostics problems = new Diagnostics();
        return file.read(reader, problems).map(Answers::actor).filter(actor -> !problems.hasErrors());
    }
}
