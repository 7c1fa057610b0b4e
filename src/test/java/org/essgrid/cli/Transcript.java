package org.essgrid.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of commands and of what each must answer, for people to read.
 *
 * <pre>
 * # What this shows: lines before the first command are a comment.
 * $ LANG=en_GB.UTF-8 essgrid score esus answers.csv -o ${tmp}/scores.csv
 * | a line on standard output
 * ! a line on standard error
 * = 3
 * </pre>
 *
 * <p>The escape character of colours shows as {@code ␛}. A stream that does not end with a line end is followed by {@code \} alone. The last line of each command is its
 * exit code.
 */
record Transcript(List<String> comment, List<Step> steps) {

    /** One command and what it answered; the answer is empty in a transcript that was not yet recorded. */
    record Step(String command, List<String> answer) {}

    static Transcript parse(List<String> lines) {
        List<String> comment = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("$ ")) {
                steps.add(new Step(line.substring(2), new ArrayList<>()));
            } else if (steps.isEmpty()) {
                comment.add(line);
            } else if (!line.isEmpty()) {
                steps.get(steps.size() - 1).answer().add(line);
            }
        }
        return new Transcript(comment, steps);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(comment);
        for (Step step : steps) {
            if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
            lines.add("$ " + step.command());
            lines.addAll(step.answer());
        }
        return lines;
    }

    static List<String> answer(String out, String err, int code) {
        List<String> answer = new ArrayList<>();
        answer.addAll(stream("|", out));
        answer.addAll(stream("!", err));
        answer.add("= " + code);
        return answer;
    }

    private static List<String> stream(String prefix, String text) {
        List<String> lines = new ArrayList<>(text.lines()
                .map(line -> line.isEmpty() ? prefix : prefix + " " + line)
                .toList());
        if (!text.isEmpty() && !text.endsWith("\n")) {
            lines.add("\\");
        }
        return lines;
    }
}
