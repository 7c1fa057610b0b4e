package org.essgrid.batch.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.source.Sha256;

/** A folder of questionnaires, at any depth, sorted by path. */
public record FolderSource(Grid grid, Path folder) implements BatchSource {

    @Override
    public Submissions open() throws IOException {
        QuestionnaireFiles found = QuestionnaireFiles.below(folder, Integer.MAX_VALUE);
        List<QuestionnaireFile> files = found.files();
        if (files.isEmpty()) {
            List<Diagnostic> reasons = new ArrayList<>(List.of(Diagnostic.error(shown(""), "batch.empty-folder")));
            found.unreadable()
                    .forEach(problem ->
                            reasons.add(problem.in(shown(problem.location().file()))));
            throw new InvalidInputException(reasons);
        }
        List<Submission> submissions = new ArrayList<>(VoiceGroups.of(grid, files));
        found.unreadable().forEach(problem -> submissions.add(new UnreadableSubmission(problem)));
        submissions.sort(
                Comparator.comparing(submission -> submission.location().file()));
        return new Opened(files, submissions, found.remarks());
    }

    @Override
    public String digest() throws IOException {
        List<QuestionnaireFile> files =
                QuestionnaireFiles.below(folder, Integer.MAX_VALUE).files();
        files.forEach(file -> file.bytes(new Diagnostics()));
        return digest(files);
    }

    private static String digest(List<QuestionnaireFile> files) {
        Sha256 all = new Sha256();
        files.forEach(file -> all.text(file.name()).text(file.digest()));
        return all.hex();
    }

    @Override
    public String shown(String file) {
        return folder.resolve(file).toString();
    }

    private static final class Opened implements Submissions {

        private final List<QuestionnaireFile> files;
        private final List<Diagnostic> remarks;
        private final Iterator<Submission> rest;
        private final int count;
        private int given;

        Opened(List<QuestionnaireFile> files, List<Submission> submissions, List<Diagnostic> remarks) {
            this.files = files;
            this.remarks = remarks;
            this.rest = submissions.iterator();
            this.count = submissions.size();
        }

        @Override
        public Optional<Submission> next() {
            if (!rest.hasNext()) {
                return Optional.empty();
            }
            given++;
            return Optional.of(rest.next());
        }

        @Override
        public List<Diagnostic> remarks() {
            return remarks;
        }

        @Override
        public double share() {
            return (double) given / count;
        }

        @Override
        public String digest() {
            return FolderSource.digest(files);
        }

        @Override
        public void close() {
            // Each file is closed as soon as it has been read.
        }
    }

    /** A file or folder of the source that cannot be read. */
    private record UnreadableSubmission(Diagnostic reason) implements Submission {

        @Override
        public Location location() {
            return reason.location();
        }

        @Override
        public String name() {
            return location().file();
        }

        @Override
        public Optional<Actor> actor() {
            return Optional.empty();
        }

        @Override
        public SubmissionContent read() {
            return new SubmissionContent(List.of(), "", List.of(reason), () -> "");
        }
    }
}
