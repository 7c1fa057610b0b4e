package org.essgrid.batch.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.Sha256;

/**
 * A questionnaire in a folder, or the questionnaires of several voices of one actor.
 *
 * @param files at least one, sorted by path
 */
record FolderSubmission(QuestionnaireReader reader, List<QuestionnaireFile> files) implements Submission {

    private static final String EXTENSION = ".csv";

    @Override
    public Location location() {
        return Location.of(files.get(0).name());
    }

    /** The path of the first file, without its extension if that is .csv. */
    @Override
    public String name() {
        String file = files.get(0).name();
        return QuestionnaireReader.isCsv(file) ? file.substring(0, file.length() - EXTENSION.length()) : file;
    }

    @Override
    public Optional<Actor> actor() {
        return files.get(0).read(reader, new Diagnostics()).map(Answers::actor);
    }

    @Override
    public SubmissionContent read() {
        Diagnostics problems = new Diagnostics();
        List<Answers> questionnaires = new ArrayList<>();
        Sha256 content = new Sha256();
        for (QuestionnaireFile file : files) {
            file.read(reader, problems).ifPresent(questionnaires::add);
            content.text(file.digest());
        }
        // Now, since the files may change until somebody asks.
        String hash = content.hex();
        return new SubmissionContent(
                problems.hasErrors() ? List.of() : questionnaires,
                shown(questionnaires),
                problems.sorted(),
                () -> hash);
    }

    private static String shown(List<Answers> questionnaires) {
        return questionnaires.stream()
                .map(Answers::actor)
                .map(Actor::shown)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
