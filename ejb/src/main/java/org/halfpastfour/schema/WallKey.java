package org.halfpastfour.schema;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a server signs its passes through the wall with, made anew at each start: it is in the memory of the server, and in a
 * table that the server's login cannot read. {@link #text} is how it is handed to the server.
 *
 * @param text in hexadecimal digits
 */
public record WallKey(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int BLOCK = 64;
    private static final int INNER = 0x36;
    private static final int OUTER = 0x5c;

    public static WallKey next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WallKey(HexFormat.of().formatHex(bytes));
    }

    /**
     * Lets in who signs with it, and nobody any more who signs with an earlier key of this node.
     *
     * @param owner signed in as the owner of the schemas
     * @param node names one server among those that use the database
     */
    public void letIn(Connection owner, String node) throws SQLException {
        try (var upsert = owner.prepareStatement(
                "INSERT INTO wall.key (node, inner_padded, outer_padded) VALUES (?, ?, ?) ON CONFLICT (node) DO UPDATE"
                        + " SET inner_padded = excluded.inner_padded, outer_padded = excluded.outer_padded")) {
            upsert.setString(1, node);
            upsert.setBytes(2, padded(INNER));
            upsert.setBytes(3, padded(OUTER));
            upsert.executeUpdate();
        }
    }

    @Override
    public String toString() {
        return "a key of the wall";
    }

    /** The key filled up to a block of the digest, each byte changed as RFC 2104 has it. */
    private byte[] padded(int change) {
        byte[] block = Arrays.copyOf(HexFormat.of().parseHex(text), BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) (block[i] ^ change);
        }
        return block;
    }
}
