package org.halfpastfour.feed;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines of a calendar end after 75 octets at most and go on behind a space (RFC 5545, 3.1), with no sign torn apart. */
final class OctetFolding {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private OctetFolding() {}

    /** Of a text whose lines all end. */
    static String fold(String text) {
        return text.lines().map(OctetFolding::line).collect(Collectors.joining(END, "", END));
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            String sign = Character.toString(line.codePointAt(at));
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(sign);
            octets += more;
            at += sign.length();
        }
        return folded.toString();
    }
}
