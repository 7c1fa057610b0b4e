package org.essgrid.report.document;

/** A piece of a document's flow; blocks follow each other down the page, and over its foot where they may be divided. */
public sealed interface Block
        permits Heading,
                Paragraph,
                Bullets,
                KeyValues,
                Callout,
                Table,
                Figure,
                SideBySide,
                KeepTogether,
                Spacer,
                PageBreak {}
