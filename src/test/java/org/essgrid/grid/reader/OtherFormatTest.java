package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of another format given as a grid is identified in one message. */
class OtherFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{urn: 'urn:x', objects: {framework: {requirement_nodes: []}}} | CISO Assistant",
                "{catalog: {uuid: x}} | OSCAL",
                "{survey: [{type: text, name: q}], settings: {}} | XLSForm",
                "{title: T, pages: [{name: p, elements: []}]} | SurveyJS",
                "{$schema: 'http://json-schema.org/draft-07/schema#', type: object} | JSON Schema",
                "\uFEFF<?xml version=\"1.0\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType> | LimeSurvey",
                "<h:html xmlns=\"http://www.w3.org/2002/xforms\"> | XForms",
                "<!DOCTYPE html><html> | HTML",
                "<a>b: c</a> | XML"
            })
    void a_file_of_another_tool_is_named(String text, String format) {
        Diagnostic only = only(text);
        assertThat(only.key()).isEqualTo("grid.other-format");
        assertThat(only.arguments()).containsExactly(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: r, title: R, campaigns: []} | grid.is-campaign",
                "{format: 1, grid: {id: x}} | grid.is-results",
                "{scores: {g: 60}} | grid.is-expected",
                "{openapi: 3.0.0, paths: {}} | grid.not-a-grid",
            })
    void another_file_of_the_program_is_named(String text, String key) {
        assertThat(only(text).key()).isEqualTo(key);
    }

    @Test
    void a_grid_that_is_only_begun_or_has_a_foreign_key_too_is_read_as_a_grid() {
        assertThat(problems("id: g\ntitle: G\n")).allMatch(p -> p.key().equals("fields.missing-key"));
        assertThat(problems("survey: x\ndimensions: []\n"))
                .extracting(Diagnostic::key)
                .contains("fields.unknown-key");
    }

    static List<Mistake> mistakes() {
        return List.of(
                new Mistake("grid.other-format", "", "¦urn: urn:intuitem:risk:library:x\n"),
                new Mistake("grid.is-campaign", "", "¦id: r\ncampaigns: []\n"),
                new Mistake("grid.is-expected", "", "¦scores: {g: 60}\n"),
                new Mistake("grid.is-results", "", "¦format: 1\ngrid: {id: g}\n"));
    }

    private static Diagnostic only(String text) {
        assertThat(problems(text)).hasSize(1);
        return problems(text).get(0);
    }

    private static List<Diagnostic> problems(String text) {
        Diagnostics problems = new Diagnostics();
        assertThat(GridReader.read("g.yaml", text.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        return problems.sorted();
    }
}
