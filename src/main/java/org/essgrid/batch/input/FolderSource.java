package org.essgrid.batch.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
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

    /**
     * Groups the questionnaires of a folder by actor where an actor has several voices: those of its colleges, and possibly its
     * own.
     */
    private record VoiceGroups(QuestionnaireReader reader) {

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

        /**
         * A questionnaire in a folder, or the questionnaires of several voices of one actor.
         *
         * @param files at least one, sorted by path
         */
        private record FolderSubmission(QuestionnaireReader reader, List<QuestionnaireFile> files)
                implements Submission {

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
                // Now, since the files may change before the value is used.
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
    }
}
