package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.report.actor.criteria.CriteriaSection;
import org.essgrid.report.actor.criteria.QuantitiesSection;
import org.essgrid.report.actor.debate.QuestionsSection;
import org.essgrid.report.actor.dimensions.DimensionsSection;
import org.essgrid.report.actor.dimensions.ViewsSection;
import org.essgrid.report.actor.gates.GatesSection;
import org.essgrid.report.actor.method.MethodSection;
import org.essgrid.report.actor.plan.PlanSection;
import org.essgrid.report.actor.synthesis.SynthesisPage;
import org.essgrid.report.actor.voices.VoicesSection;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.PageBreak;
import org.essgrid.report.pdf.Metadata;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.RunningLines;
import org.essgrid.report.text.ReportTexts;

/** Writes one actor's report. Like its writer, one a worker; the same request gives the same bytes. */
public final class ActorReport {

    private final PdfWriter writer;

    public ActorReport(PdfWriter writer) {
        this.writer = writer;
    }

    public PdfFile write(ReportRequest request) {
        ReportContext material = ReportContext.of(request);
        return writer.write(metadata(material), running(material), blocks(material));
    }

    private static List<Block> blocks(ReportContext material) {
        List<Block> blocks = new ArrayList<>(new SynthesisPage(material).blocks());
        blocks.add(new PageBreak());
        blocks.addAll(new DimensionsSection(material).blocks());
        blocks.addAll(new ViewsSection(material).blocks());
        blocks.addAll(new VoicesSection(material).blocks());
        blocks.addAll(new CriteriaSection(material).blocks());
        blocks.addAll(new QuantitiesSection(material).blocks());
        blocks.addAll(new GatesSection(material).blocks());
        blocks.addAll(new PlanSection(material).blocks());
        blocks.addAll(new QuestionsSection(material).blocks());
        blocks.addAll(new MethodSection(material).blocks());
        return blocks;
    }

    private static Metadata metadata(ReportContext material) {
        ReportTexts words = material.words();
        ReportRequest request = material.request();
        return new Metadata(
                words.say("report.document-title", material.actorName()),
                request.language(),
                material.actorName(),
                request.program(),
                material.gridAndVersion(),
                request.date());
    }

    private static RunningLines running(ReportContext material) {
        ReportTexts words = material.words();
        Actor actor = material.assessment().answers().actor();
        String campaign = actor.campaign().isBlank() ? "" : words.say("report.campaign", words.print(actor.campaign()));
        String foot = material.gridAndVersion() + " · "
                + words.date(material.request().date());
        return new RunningLines(material.actorName(), campaign, foot);
    }
}
