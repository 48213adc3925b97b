package org.halfpastfour.shared.rest;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.halfpastfour.family.SmallPhoto;
import org.halfpastfour.shared.InvalidInput;

/**
 * A picture in the body of a request, as pages take it: of no more than so many megabytes, a JPEG or PNG whatever it is called, and made
 * small, without anything else that the file has.
 *
 * @param small a JPEG
 * @param digest of the file as it came
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record SentPicture(byte[] small, String digest) {

    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";

    private static final int LONGEST_SIDE = 960;
    private static final int MOST_MEGABYTES = 9;

    public static SentPicture read(InputStream body) {
        byte[] file = bytes(body);
        if (file.length > MOST_MEGABYTES * 1024 * 1024) {
            throw new InvalidInput("picture", RestError.BODY_TOO_LARGE.code(), Map.of());
        }
        return new SentPicture(SmallPhoto.of(file, LONGEST_SIDE), digest(file));
    }

    /** As a picture and nothing else, kept by nobody on the way. */
    public static Response answer(byte[] jpeg) {
        return Response.ok(jpeg, JPEG)
                .header("Content-Disposition", "inline; filename=\"picture.jpg\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(MOST_MEGABYTES * 1024 * 1024 + 1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
