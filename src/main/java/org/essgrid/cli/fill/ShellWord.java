package org.essgrid.cli.fill;

import java.io.File;
import java.util.regex.Pattern;

/** Quotes words for a shell where they contain special characters. */
enum ShellWord {
    /** Within single quotes only the closing quote is special. */
    UNIX("[\\p{L}\\p{N}._/:=+@,-]+") {
        @Override
        String inQuotes(String word) {
            return "'" + word.replace("'", "'\\''") + "'";
        }
    },
    /** File names cannot contain double quotes, which all shells of Windows support. */
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

    /** The rules of the operating system. */
    static ShellWord ofThisSystem() {
        return File.separatorChar == '\\' ? WINDOWS : UNIX;
    }

    String of(String word) {
        return plain.matcher(word).matches() ? word : inQuotes(word);
    }

    abstract String inQuotes(String word);
}
