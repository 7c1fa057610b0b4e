package org.essgrid.grid.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.essgrid.grid.Grid;
import org.essgrid.source.value.DateText;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;

/** Reads the description and origin of a grid. */
record AboutReader(GridFields top) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");

    Grid.About read() {
        return new Grid.About(
                IdReader.element(top),
                top.requiredText("version"),
                top.requiredTranslated("title"),
                top.translated("description"),
                languages(),
                source(),
                top.mappings("based-on").stream().map(AboutReader::base).toList());
    }

    private static Grid.Base base(GridFields fields) {
        Grid.Base base = new Grid.Base(fields.requiredText("id"), fields.requiredText("version"));
        fields.finish();
        return base;
    }

    static boolean isLanguage(String code) {
        return LANGUAGE.matcher(code).matches();
    }

    private List<String> languages() {
        Set<String> seen = new HashSet<>();
        for (YamlNode node : top.requiredList("languages")) {
            String written = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
            if (!isLanguage(written)) {
                top.reading().error(node.location(), top.child("languages"), "fields.language-code", written);
            } else if (!seen.add(written)) {
                top.reading().error(node.location(), top.child("languages"), "fields.duplicate-language", written);
            }
        }
        return top.reading().languages();
    }

    private Optional<Grid.Source> source() {
        return top.mapping("source").map(fields -> {
            String date = fields.text("date").orElse("");
            if (!date.isEmpty()
                    && !YEAR_AND_MONTH.matcher(date).matches()
                    && DateText.parse(date).isEmpty()) {
                fields.error("date", "fields.date-expected", date);
            }
            Grid.Source source = new Grid.Source(
                    fields.requiredTranslated("title"), date, fields.text("url").orElse(""), fields.translated("note"));
            fields.finish();
            return source;
        });
    }
}
