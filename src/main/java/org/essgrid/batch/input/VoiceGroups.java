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
        QuestionnaireReader reader = new QuestionnaireReader(grid);
        boolean voices = !grid.voices().colleges().isEmpty();
        Map<String, List<QuestionnaireFile>> groups = new LinkedHashMap<>();
        for (QuestionnaireFile file : files) {
            groups.computeIfAbsent(voices ? group(reader, file) : file.name(), key -> new ArrayList<>())
                    .add(file);
        }
        List<Submission> submissions = new ArrayList<>();
        groups.values().forEach(group -> submissions.add(new FolderSubmission(reader, List.copyOf(group))));
        return submissions;
    }

    /** The actor whose voice this is; a questionnaire without a college, or one that is wrong, stands alone. */
    private static String group(QuestionnaireReader reader, QuestionnaireFile file) {
        Diagnostics problems = new Diagnostics();
        Optional<Actor> actor = file.read(reader, problems).map(Answers::actor).filter(a -> !problems.hasErrors());
        return actor.filter(a -> a.college().isPresent())
                .map(a -> ActorKey.of(a, file.name()).toString())
                .orElse(file.name());
    }
}
