package org.essgrid.report;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.grid.Grid;
import org.essgrid.report.pdf.Block;
import org.essgrid.report.pdf.Metadata;
import org.essgrid.report.pdf.PageBreak;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.RunningLines;

/** Writes one actor's report. Like its writer, one a worker; the same request gives the same bytes. */
public final class ActorReport {

    private final PdfWriter writer;

    public ActorReport(PdfWriter writer) {
        this.writer = writer;
    }

    public PdfFile write(ReportRequest request) {
        Material material = Material.of(request);
        return writer.write(metadata(material), running(material), blocks(material));
    }

    private static List<Block> blocks(Material material) {
        List<Block> blocks = new ArrayList<>(new SynthesisPage(material).blocks());
        blocks.add(new PageBreak());
        blocks.addAll(new DimensionsSection(material).blocks());
        blocks.addAll(new CriteriaSection(material).blocks());
        blocks.addAll(new QuantitiesSection(material).blocks());
        blocks.addAll(new GatesSection(material).blocks());
        blocks.addAll(new MethodSection(material).blocks());
        return blocks;
    }

    private static Metadata metadata(Material material) {
        Wording words = material.words();
        ReportRequest request = material.request();
        return new Metadata(
                words.say("report.document-title", material.actorName()),
                request.language(),
                material.actorName(),
                request.program(),
                gridAndVersion(material),
                request.date());
    }

    private static RunningLines running(Material material) {
        Wording words = material.words();
        Actor actor = material.assessment().answers().actor();
        String campaign = actor.campaign().isBlank() ? "" : words.say("report.campaign", words.print(actor.campaign()));
        String foot =
                gridAndVersion(material) + " · " + words.date(material.request().date());
        return new RunningLines(material.actorName(), campaign, foot);
    }

    static String gridAndVersion(Material material) {
        Grid.About about = material.grid().about();
        return material.words().say("report.grid-version", material.words().text(about.title()), about.version());
    }
}
