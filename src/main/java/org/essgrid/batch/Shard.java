package org.essgrid.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essgrid.source.Sha256;

/**
 * A part of a batch that is run separately, possibly on another machine. An actor's key alone decides which shard it belongs
 * to, so that two questionnaires of one actor end up in the same shard.
 *
 * @param index from 1 to {@code count}
 * @param count number of shards; 0 for a batch that is not sharded
 */
public record Shard(int index, int count) {

    public static final Shard WHOLE = new Shard(1, 0);
    public static final int MOST = 10_000;

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,4})/([1-9][0-9]{0,4})");
    private static final int HEX_DIGITS = 15;

    public Shard {
        boolean sharded = index >= 1 && index <= count && count <= MOST;
        if (!sharded && (index != 1 || count != 0)) {
            throw new IllegalArgumentException(index + "/" + count);
        }
    }

    /** Parses {@code i/n}; empty if the text is not a valid shard. */
    public static Optional<Shard> of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(matcher.group(1));
        int count = Integer.parseInt(matcher.group(2));
        return index <= count && count <= MOST ? Optional.of(new Shard(index, count)) : Optional.empty();
    }

    public boolean isWhole() {
        return count == 0;
    }

    /** Whether this shard processes the actor, or else the submission, of this name. */
    public boolean owns(String name) {
        if (count <= 1) {
            return true;
        }
        long number = Long.parseLong(new Sha256().text(name).hex().substring(0, HEX_DIGITS), 16);
        return number % count == index - 1;
    }

    /** {@code i/n}, or empty for a batch that is not sharded. */
    @Override
    public String toString() {
        return isWhole() ? "" : index + "/" + count;
    }
}
