package org.essgrid.cli.fill;

import java.io.File;
import java.util.regex.Pattern;

/** A word as it is typed in a shell, in quotes if the shell would take it for more than a word. */
enum ShellWord {
    /** Between single quotes nothing has a meaning but their end. */
    UNIX("[\\p{L}\\p{N}._/:=+@,-]+") {
        @Override
        String inQuotes(String word) {
            return "'" + word.replace("'", "'\\''") + "'";
        }
    },
    /** Names cannot hold the quotes that the shells of Windows have in common. */
    WINDOWS("[\\p{L}\\p{N}._/\\\\:=+~@,-]+") {
        @Override
        String inQuotes(String word) {
            return '"' + word + '"';
        }
    };

    private final Pattern plain;

    ShellWord(String plain) {
        this.plain = Pattern.compile(plain);
    }

    /** The one of the system that the program runs on. */
    static ShellWord ofThisSystem() {
        return File.separatorChar == '\\' ? WINDOWS : UNIX;
    }

    String of(String word) {
        return plain.matcher(word).matches() ? word : inQuotes(word);
    }

    abstract String inQuotes(String word);
}
