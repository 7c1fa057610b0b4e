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
 * Groups the questionnaires of a folder by actor where an actor has several voices: those of its colleges, and possibly its
 * own.
 */
record VoiceGroups(QuestionnaireReader reader) {

    /** One submission per actor, each at the position of its first questionnaire. */
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
        byActor.forEach((key, members) -> {
            if (withVoices.contains(key)) {
                groups.add(List.copyOf(members));
            } else {
                // Several questionnaires of one actor without voices are duplicates, which are reported later.
                members.forEach(file -> groups.add(List.of(file)));
            }
        });
        return groups;
    }

    /** The actor; empty if the file has errors, which are reported when it is read again. */
    private Optional<Actor> actor(QuestionnaireFile file) {
        Diagnostics problems = new Diagnostics();
        return file.read(reader, problems).map(Answers::actor).filter(actor -> !problems.hasErrors());
    }
}
