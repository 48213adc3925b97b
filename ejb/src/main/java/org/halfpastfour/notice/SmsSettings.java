package org.halfpastfour.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A gateway for text messages, as an operator describes it. Gaps are {@code {phone}}, {@code {text}}, {@code {id}}, {@code {time}} (seconds since
 * 1970) and, but in what is signed, {@code {signature}}; {@code {body}} in what is signed.
 *
 * @param signed what is signed, or null for no signature
 * @param sent words of which an answer that took it has one; none where any with a status of success did
 * @param unsubscribed of which it has one when the receiver wants nothing more
 * @param unknown of which it has one when there is no such number
 */
record SmsSettings(
        String url,
        String method,
        Map<String, String> headers,
        String body,
        @Nullable String signed,
        String secret,
        boolean base64,
        List<String> sent,
        List<String> unsubscribed,
        List<String> unknown) {

    private static final String URL = "HPF_SMS_URL";

    SmsSettings {
        headers = Map.copyOf(headers);
        sent = List.copyOf(sent);
        unsubscribed = List.copyOf(unsubscribed);
        unknown = List.copyOf(unknown);
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
                words(settings, "HPF_SMS_SENT"),
                words(settings, "HPF_SMS_UNSUBSCRIBED"),
                words(settings, "HPF_SMS_UNKNOWN"));
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

    /** Between bars. No patterns: what a gateway answers is looked through in as many steps as it has letters. */
    private static List<String> words(ChannelSettings settings, String name) {
        return settings.find(name).stream()
                .flatMap(all -> Stream.of(all.split("[|]", -1)))
                .filter(word -> !word.isBlank())
                .toList();
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
