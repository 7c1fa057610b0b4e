package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Bands;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Element;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.PublishedScale;
import org.essgrid.grid.View;
import org.essgrid.grid.Weight;

/** The tree of a grid, and the further trees over the same criteria. */
record Trees(Optional<Group> root, List<View> views) {

    static Trees read(
            GridFields top,
            Grid.About about,
            PublishedScale publication,
            Bands bands,
            NotApplicableRule notApplicable) {
        Bands outOfHundred = bands.scaled(BigDecimal.valueOf(100).divide(publication.outOf(), MathContext.DECIMAL64));
        ScaleReader scales = new ScaleReader();
        scales.readShared(top);
        ElementPropertiesReader traits = new ElementPropertiesReader(publication, outOfHundred);
        CriterionReader criteria = new CriterionReader(traits, scales);
        GroupReader groups = new GroupReader(traits, scales, criteria::all, notApplicable);
        if (top.has("dimensions") || !top.has("criteria")) {
            top.requiredList("dimensions");
        }
        if (top.has("criteria")) {
            top.requiredList("criteria");
        }
        List<Element> children = new ArrayList<>(groups.groups(top));
        children.addAll(criteria.all(top));
        ElementProperties own = new ElementProperties(
                about.id(), about.title(), Weight.of(1), Effect.MEAN, Optional.empty(), publication, bands);
        Optional<Group> root = groups.group(top, own, about.description(), groups.rule(top, children), children);
        List<View> views =
                root.map(main -> new ViewReader(main, traits, groups).read(top)).orElse(List.of());
        return new Trees(root, views);
    }
}
