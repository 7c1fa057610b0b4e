package org.essgrid.report;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.*;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        Path out = Files.createDirectories(Path.of("target/look"));
        for (Language l : Language.values())
            for (String g : Reports.GRIDS) {
                save(out, g + "-" + l.code(), Reports.request(Reports.sample(g), l));
                save(out, "na-" + g + "-" + l.code(), Reports.request(Reports.nothingApplies(g), l));
                save(out, "blank-" + g + "-" + l.code(), Reports.request(Reports.blank(g), l));
            }
        Assessment a = Reports.sample("ess-creteil");
        Map<String, BigDecimal> s = new HashMap<>(), v = new HashMap<>(), m = new HashMap<>();
        int i = 0;
        for (NodeResult n : a.nodes().values()) {
            if (n.score().isPresent()) {
                s.put(n.id(), n.score().get().published().multiply(new BigDecimal("0.9")));
                if (++i % 5 > 0) m.put(n.id(), new BigDecimal(40 + i % 30));
            }
            if (n instanceof CriterionResult c && c.value().isPresent())
                v.put(n.id(), c.value().get().multiply(new BigDecimal("0.8")));
        }
        save(
                out,
                "full-fr",
                new ReportRequest(
                        a,
                        Language.FRENCH,
                        java.time.LocalDate.of(2026, 11, 23),
                        "essgrid 0.1.0",
                        new Benchmarks(Optional.of(new Benchmarks.Campaign("2025", s, v)), m)));
        Assessment[] all = Reports.GRIDS.stream().map(Reports::sample).toArray(Assessment[]::new);
        for (int k = 0; k < 0; k++) {
            for (int j = 0; j < all.length; j++) {
                long t = System.nanoTime();
                for (int n = 0; n < 20; n++) Reports.write(all[j], Language.FRENCH);
                System.out.println(Reports.GRIDS.get(j) + " " + (System.nanoTime() - t) / 20000000.0 + " ms");
            }
        }
    }

    static void save(Path out, String name, ReportRequest r) throws Exception {
        PdfFile f = Reports.write(r);
        System.out.println(name + " pages " + f.pages() + " bytes " + f.bytes().length + " " + f.warnings());
        Files.write(out.resolve(name + ".pdf"), f.bytes());
    }
}
