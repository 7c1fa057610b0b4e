package org.essgrid.cli.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files about campaigns that come with the program, on its class path. */
final class CampaignResources {

    private CampaignResources() {}

    /** @param name of one that is there */
    static byte[] read(String name) {
        try (InputStream in = CampaignResources.class.getResourceAsStream("/campaign/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
