package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command named {@code essgrid}, such as shells and recipes call, which runs the program that is tested. */
public final class EssgridScript {

    private EssgridScript() {}

    /** Writes it into a folder. */
    public static Path in(Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path script = Files.writeString(
                folder.resolve("essgrid"),
                "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' org.essgrid.cli.Main \"$@\"\n"
                        .formatted(java, System.getProperty("java.class.path")));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
