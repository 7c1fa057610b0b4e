package org.essgrid.batch.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;

/** Brings together the questionnaires of a folder that are voices of one actor: they name a college, and the same actor. */
final class VoiceGroups {

    private VoiceGroups() {}

    /** A submission an actor, each at the place of its first questionnaire. */
    static List<Submission> of(Grid grid, List<QuestionnaireFile> files) {
        Map<String, List<QuestionnaireFile>> groups = new LinkedHashMap<>();
        for (QuestionnaireFile file : files) {
            groups.computeIfAbsent(group(grid, file), key -> new ArrayList<>()).add(file);
        }
        List<Submission> submissions = new ArrayList<>();
        groups.values().forEach(group -> submissions.add(new FolderSubmission(grid, List.copyOf(group))));
        return submissions;
    }

    /** The actor whose voice this is; a questionnaire without a college, or one that is wrong, stands alone. */
    private static String group(Grid grid, QuestionnaireFile file) {
        Optional<Actor> actor = grid.voices().colleges().isEmpty()
                ? Optional.empty()
                : file.read(grid, new Diagnostics()).map(Answers::actor);
        return actor.filter(a -> a.college().isPresent())
                .map(a -> ActorKey.of(a, file.name()).toString())
                .orElse(file.name());
    }
}
