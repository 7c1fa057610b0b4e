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
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.source.Sha256;

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

    /**
     * A questionnaire in a folder, or the questionnaires of several voices of one actor.
     *
     * @param files at least one, sorted by path
     */
    private record FolderSubmission(QuestionnaireReader reader, List<QuestionnaireFile> files) implements Submission {

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
}
