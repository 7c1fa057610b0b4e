package org.essgrid.report.document;

import java.util.List;

/** A whole report in no particular format. */
public record Document(Metadata metadata, RunningLines running, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
