package org.halfpastfour.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads who wrote a mail that came in, and of which of ours it tells. Whatever anybody sends, it answers something. */
final class MailReading {

    private static final Logger LOG = LoggerFactory.getLogger(MailReading.class);

    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern FAILED = Pattern.compile("(?mi)^Action:\\s*failed\\b");
    /** A calendar says that its owner comes: as the house thinks anyway. That one does not come is for people to read. */
    private static final Pattern COMES = Pattern.compile("(?i)PARTSTAT=(?:ACCEPTED|TENTATIVE)");

    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID:\\s*<" + ID + "@");
    private static final Pattern ANSWERED = Pattern.compile("<" + ID + "@");
    private static final Pattern BY_ITSELF = Pattern.compile("(?i)mailer-daemon|postmaster|no-?reply");
    private static final List<String> ADDRESSED = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");
    private static final int DEEPEST = 5;
    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_LINE = 200;

    private final @Nullable AddressWithGap returned;
    private final @Nullable AddressWithGap home;

    /** @param bounces where mail comes back to, @param from of whom it is; each with the gap that says which one */
    MailReading(String bounces, String from) {
        this.returned = AddressWithGap.of(bounces, "{delivery}");
        this.home = AddressWithGap.of(from, "{home}");
    }

    CameIn read(MimeMessage mail) throws MessagingException, IOException {
        List<Part> parts = new ArrayList<>();
        collect(mail, 0, parts);
        String addressed = headers(mail, ADDRESSED);
        return new CameIn(
                kind(mail, parts),
                id(mail),
                delivery(mail, parts, addressed),
                idIn(home, addressed),
                line(sender(mail)),
                line(Objects.requireNonNullElse(mail.getSubject(), "")),
                words(parts));
    }

    private static String id(MimeMessage mail) throws MessagingException {
        String id = mail.getMessageID();
        return id == null ? sender(mail) + " " + mail.getSentDate() + " " + mail.getSubject() : id;
    }

    private static CameIn.Kind kind(MimeMessage mail, List<Part> parts) throws MessagingException, IOException {
        for (Part part : parts) {
            if (part.isMimeType("text/calendar") && COMES.matcher(content(part)).find()) {
                return CameIn.Kind.MACHINE;
            }
            if (part.isMimeType("message/delivery-status")) {
                return FAILED.matcher(content(part)).find() ? CameIn.Kind.BOUNCE : CameIn.Kind.MACHINE;
            }
        }
        String itself = headers(mail, List.of("Auto-Submitted")).strip();
        boolean machine = !itself.isEmpty() && !itself.equalsIgnoreCase("no")
                || !headers(mail, List.of("Precedence", "X-Autoreply", "List-Id"))
                        .isBlank()
                || BY_ITSELF.matcher(sender(mail)).find();
        return machine ? CameIn.Kind.MACHINE : CameIn.Kind.PERSON;
    }

    /** By the address to which it came back, by what it answers, or by what it has with it. */
    private @Nullable UUID delivery(MimeMessage mail, List<Part> parts, String addressed)
            throws MessagingException, IOException {
        UUID known = idIn(returned, addressed);
        if (known == null) {
            known = found(ANSWERED, headers(mail, List.of("In-Reply-To", "References")));
        }
        for (Part part : parts) {
            boolean ours = part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers");
            known = known == null && ours ? found(MESSAGE_ID, content(part)) : known;
        }
        return known;
    }

    private static @Nullable UUID idIn(@Nullable AddressWithGap address, String text) {
        return address == null ? null : address.idIn(text);
    }

    private static @Nullable UUID found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.find() ? UUID.fromString(matcher.group(1)) : null;
    }

    private static String headers(MimeMessage mail, List<String> names) throws MessagingException {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            all.append(Optional.ofNullable(mail.getHeader(name, " ")).orElse(""))
                    .append(' ');
        }
        return all.toString();
    }

    private static String sender(MimeMessage mail) throws MessagingException {
        String from = Objects.requireNonNullElse(mail.getHeader("From", ","), "");
        return Arrays.stream(InternetAddress.parseHeader(from, false))
                .map(InternetAddress::getAddress)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(from);
    }

    /** What is no mail inside is left out. */
    private static void collect(Part part, int depth, List<Part> all) {
        try {
            if (depth < DEEPEST && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    collect(several.getBodyPart(i), depth + 1, all);
                }
            } else {
                all.add(part);
            }
        } catch (MessagingException | IOException unreadable) {
            LOG.debug("A part of a mail is not understood", unreadable);
        }
    }

    /** The first part that is plain text, without what is quoted. */
    private static String words(List<Part> parts) throws MessagingException, IOException {
        for (Part part : parts) {
            boolean readable = part.isMimeType("text/plain") && part.getSize() <= LONGEST;
            if (readable && part.getContent() instanceof String text) {
                String own =
                        text.replaceAll("(?m)^>.*\\R?", "").replace("\0", "").strip();
                return own.substring(0, Math.min(LONGEST_WORDS, own.length()));
            }
        }
        return "";
    }

    private static String content(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private static String line(String text) throws IOException {
        String plain =
                MimeUtility.decodeText(text).replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.substring(0, Math.min(LONGEST_LINE, plain.length()));
    }
}
