package org.essgrid.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.text.Resource;

/**
 * The completion scripts of the supported shells. The script of each is {@code completion/essgrid.<shell>} on the class
 * path, into which the same {@link CompletionTable} is inserted.
 */
public enum ShellScript {
    bash("share/bash-completion/completions/essgrid"),
    zsh("share/zsh/site-functions/_essgrid"),
    fish("share/fish/vendor_completions.d/essgrid.fish"),
    powershell("share/powershell/essgrid.ps1");

    private static final String PLACEHOLDER = "@TABLE@";

    private final String file;

    ShellScript(String file) {
        this.file = file;
    }

    /** The path of the script in a distribution, where all shells but PowerShell find it once it is installed. */
    public String file() {
        return file;
    }

    /** The script with the table in it. */
    public String with(List<String> table) {
        String rows = switch (this) {
            case bash, zsh, powershell -> String.join("\n", table);
            case fish -> table.stream().map(ShellScript::quotedForFish).collect(Collectors.joining(" \\\n"));
        };
        return Resource.text("/completion/essgrid." + name()).replace(PLACEHOLDER, rows);
    }

    private static String quotedForFish(String row) {
        return "'" + row.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
