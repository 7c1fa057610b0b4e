package org.essgrid.campaign.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.essgrid.TestScope;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.Mutation;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any input is either read or reported as wrong, within a limited time. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileCampaignTest {

    private static final int ROUNDS = TestScope.rounds(1_000);
    private static final Pattern PIECE = Pattern.compile("(?<=[ {,\\[])[\\w.-]+(?=[:,\\]}\n])");
    private static final List<String> VALUES = List.of(
            "", "0", "-1", "1e15", "1e99", "0.5", "[]", "{}", "[[]]", "{a: b}", "\"\"", "null", "..", "/", "\"\\0\"",
            "?");

    @TempDir
    Path folder;

    private final Random random = new Random(5);

    @BeforeEach
    void prepare() throws IOException {
        SampleCampaign.prepare(folder);
    }

    @Test
    void damaged_bytes_are_read_or_explained() {
        byte[] valid = SampleCampaign.TEXT.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < ROUNDS; i++) {
            readsOrExplains(Mutation.of(valid, random));
        }
    }

    @Test
    void moved_lines_are_read_or_explained() {
        List<String> valid = SampleCampaign.TEXT.lines().toList();
        for (int i = 0; i < ROUNDS; i++) {
            List<String> lines = new ArrayList<>(valid);
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(lines.size());
                switch (random.nextInt(4)) {
                    case 0 -> lines.remove(at);
                    case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                    case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                    default -> lines.set(at, "  " + lines.get(at));
                }
            }
            readsOrExplains(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void exchanged_words_are_read_or_explained() {
        List<MatchResult> pieces = PIECE.matcher(SampleCampaign.TEXT).results().toList();
        for (int i = 0; i < ROUNDS; i++) {
            MatchResult place = pieces.get(random.nextInt(pieces.size()));
            String other = random.nextBoolean()
                    ? pieces.get(random.nextInt(pieces.size())).group()
                    : VALUES.get(random.nextInt(VALUES.size()));
            String damaged = SampleCampaign.TEXT.substring(0, place.start())
                    + other
                    + SampleCampaign.TEXT.substring(place.end());
            readsOrExplains(damaged.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void readsOrExplains(byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        Optional<CampaignFile> campaignFile = CampaignFileReader.read("campagne.yaml", folder, bytes, problems);

        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(campaignFile.isPresent()).as(text).isNotEqualTo(problems.hasErrors());
        problems.sorted()
                .forEach(problem -> assertThat(problem.message(Messages.in(Language.FRENCH)))
                        .isNotBlank());
    }
}
