package org.halfpastfour.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A gateway for text messages, as an operator describes it. Gaps are {@code {phone}}, {@code {text}}, {@code {id}}, {@code {time}} (seconds since
 * 1970) and, but in what is signed, {@code {signature}}; {@code {body}} in what is signed.
 *
 * @param signed what is signed, or null for no signature
 * @param sent what an answer that took it looks like; null where any with a status of success did
 * @param unsubscribed what an answer says when the receiver wants nothing more
 * @param unknown what it says when there is no such number
 */
record SmsSettings(
        String url,
        String method,
        Map<String, String> headers,
        String body,
        @Nullable String signed,
        String secret,
        boolean base64,
        @Nullable Pattern sent,
        @Nullable Pattern unsubscribed,
        @Nullable Pattern unknown) {

    private static final String URL = "HPF_SMS_URL";

    SmsSettings {
        headers = Map.copyOf(headers);
    }

    static Optional<SmsSettings> of(ChannelSettings settings) {
        return settings.find(URL).map(url -> of(url, settings));
    }

    private static SmsSettings of(String url, ChannelSettings settings) {
        String signature = settings.get("HPF_SMS_SIGNATURE", "none");
        boolean none = signature.equals("none");
        if (!none && !signature.equals("hmac-sha256") && !signature.equals("hmac-sha256-base64")) {
            throw new IllegalStateException("HPF_SMS_SIGNATURE is none, hmac-sha256 or hmac-sha256-base64");
        }
        return new SmsSettings(
                url,
                settings.get("HPF_SMS_METHOD", "POST"),
                headers(settings.get("HPF_SMS_HEADERS", "Content-Type: application/json")),
                settings.get("HPF_SMS_BODY", "{\"id\":\"{id}\",\"phone\":\"{phone}\",\"text\":\"{text}\"}"),
                none ? null : settings.get("HPF_SMS_SIGNED", "{body}"),
                none ? "" : settings.must("HPF_SMS_SECRET"),
                signature.endsWith("-base64"),
                pattern(settings, "HPF_SMS_SENT"),
                pattern(settings, "HPF_SMS_UNSUBSCRIBED"),
                pattern(settings, "HPF_SMS_UNKNOWN"));
    }

    /** One in a line, or between bars. */
    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : text.split("[|\n]", -1)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("HPF_SMS_HEADERS: no colon in \"" + line + "\"");
            }
            headers.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static @Nullable Pattern pattern(ChannelSettings settings, String name) {
        return settings.find(name).map(Pattern::compile).orElse(null);
    }

    boolean isJson() {
        return contentType().contains("json");
    }

    boolean isForm() {
        return contentType().contains("form");
    }

    private String contentType() {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] made = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return base64
                    ? Base64.getEncoder().encodeToString(made)
                    : HexFormat.of().formatHex(made);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot sign", impossible);
        }
    }

    /** Its secrets are for nobody's log. */
    @Override
    public String toString() {
        return "SmsSettings[" + method + "]";
    }
}
