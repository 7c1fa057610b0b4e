package org.essgrid.grid.reader;

import java.nio.file.*;
import org.essgrid.diagnostic.*;
import org.essgrid.text.*;

class TryIt {
    public static void main(String[] a) throws Exception {
        for (String f : a) {
            Diagnostics d = new Diagnostics();
            var g = GridReader.read(f, Files.readAllBytes(Path.of(f)), d);
            System.out.println(f + " " + g.isPresent() + " "
                    + g.map(x -> x.criteria().size()).orElse(0));
            for (var p : d.sorted())
                System.out.println(p.location() + ": " + p.message(Messages.in(Language.FRENCH)) + "\n   "
                        + p.path(Messages.in(Language.FRENCH)) + "\n   " + p.excerpt());
        }
    }
}
