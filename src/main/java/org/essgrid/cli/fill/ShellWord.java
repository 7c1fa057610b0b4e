package org.essgrid.cli.fill;

import java.io.File;
import java.util.regex.Pattern;

/** Quotes words for a shell where they contain special characters. */
enum ShellWord {
    UNIX("[\\p{L}\\p{N}._/:=+@,-]+"),
    WINDOWS("[\\p{L}\\p{N}._/\\\\:=+~@,-]+");

    private final Pattern plain;

    ShellWord(String plain) {
        this.plain = Pattern.compile(plain);
    }

    /** The rules of the operating system. */
    static ShellWord ofThisSystem() {
        return File.separatorChar == '\\' ? WINDOWS : UNIX;
    }

    String of(String word) {
        if (plain.matcher(word).matches()) {
            return word;
        }
        return switch (this) {
            // Within single quotes only the closing quote is special.
            case UNIX -> "'" + word.replace("'", "'\\''") + "'";
            // File names cannot contain double quotes, which all shells of Windows support.
            case WINDOWS -> '"' + word + '"';
        };
    }
}
