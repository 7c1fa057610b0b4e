package org.essgrid.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page must have, whatever its content, for screen readers and for use by keyboard. */
public final class PageStructure {

    private PageStructure() {}

    public static void check(Document page) {
        assertThat(page.select("html").attr("lang")).matches("fr|en");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        for (String landmark : List.of("header", "main", "footer")) {
            assertThat(page.select("body " + landmark)).as(landmark).hasSize(1);
        }
        ids(page);
        headings(page);
        tables(page);
        figures(page);
        selfContained(page);
    }

    private static void ids(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : page.select("a[href^=#]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
            assertThat(link.text()).isNotBlank();
        }
        for (Element named : page.select("[aria-labelledby]")) {
            assertThat(ids).contains(named.attr("aria-labelledby").split(" "));
        }
        for (Element clipped : page.select("[clip-path]")) {
            assertThat(ids).contains(clipped.attr("clip-path").replaceAll("url\\(#|\\)", ""));
        }
    }

    private static void headings(Document page) {
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
    }

    private static void tables(Document page) {
        for (Element table : page.select("table")) {
            assertThat(table.select("thead th")).isNotEmpty();
            assertThat(table.select("thead td")).isEmpty();
            for (Element head : table.select("th")) {
                assertThat(head.attr("scope")).matches("col|row|colgroup|rowgroup");
            }
            int columns = width(table.selectFirst("tr"));
            table.select("tr").forEach(row -> assertThat(width(row)).isEqualTo(columns));
        }
        Set<String> names = new HashSet<>();
        for (Element region : page.select("[role=region]")) {
            assertThat(region.attr("tabindex")).isEqualTo("0");
            assertThat(names.add(region.attr("aria-label"))).isTrue();
        }
    }

    private static int width(Element row) {
        return row.children().stream()
                .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
                .sum();
    }

    private static void figures(Document page) {
        for (Element svg : page.select("svg")) {
            boolean hidden = svg.attr("aria-hidden").equals("true");
            List<String> names = new ArrayList<>(List.of(svg.attr("aria-label")));
            svg.select("> title").forEach(title -> names.add(title.text()));
            boolean named = names.stream().anyMatch(name -> !name.isBlank());
            assertThat(hidden || (svg.attr("role").equals("img") && named)).isTrue();
        }
    }

    /** Nothing runs and nothing is fetched. */
    private static void selfContained(Document page) {
        assertThat(page.select("script, iframe, object, embed, link, img, base, form"))
                .isEmpty();
        assertThat(page.select("style").html())
                .doesNotContain("http", "@import")
                .doesNotContainPattern("url\\((?!data:)");
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                boolean link =
                        element.tagName().equals("a") && attribute.getKey().equals("href");
                assertThat(link || !attribute.getValue().contains("://"))
                        .as(attribute.html())
                        .isTrue();
            });
        }
        page.select("a").forEach(a -> assertThat(a.attr("href")).matches("#.+|https?://.+|mailto:.+"));
    }
}
