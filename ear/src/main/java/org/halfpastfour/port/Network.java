package org.halfpastfour.port;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One address or all addresses with the same beginning, as an operator writes them: {@code 10.0.0.7} or {@code 10.0.0.0/8}.
 *
 * @param bits how many of the first are the same
 */
public record Network(InetAddress address, int bits) {

    private static final Pattern NUMBERS =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|(?=[^:]{0,45}:)[0-9A-Fa-f:.]{2,45}");

    /** Those named in a list separated by commas or spaces; refuses what is none. */
    public static List<Network> list(String text) {
        return Stream.of(text.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(Network::of)
                .toList();
    }

    static Network of(String text) {
        String[] parts = text.split("/", 2);
        InetAddress address =
                numbers(parts[0]).orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no address"));
        int all = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? all : length(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("\"" + text + "\" is no network");
        }
        return new Network(address, bits);
    }

    /** An address written in numbers; a name is none, and nobody is asked for it. */
    static Optional<InetAddress> numbers(String text) {
        if (!NUMBERS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    boolean has(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        return mine.length == theirs.length
                && Arrays.equals(mine, 0, whole, theirs, 0, whole)
                && (rest == 0 || (mine[whole] ^ theirs[whole]) >> (Byte.SIZE - rest) == 0);
    }

    private static int length(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }
}
