package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which ways one person is reached: a table. */
class EnvelopeRuleTest {

    private static final UUID WHO = new UUID(0, 1);
    private static final Instant THEN = Instant.parse("2026-11-23T02:00:00Z");

    /** Addresses with a minus are switched off. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MAIL SMS        | MAIL SMS   | BOOKINGS | all          | SMS
            MAIL SMS        | MAIL SMS   | SAFETY   | all          | SMS MAIL
            MAIL SMS WECHAT | MAIL SMS WECHAT | BOOKINGS | all     | WECHAT
            MAIL            | MAIL SMS   | BOOKINGS | all          | MAIL
            MAIL SMS        | SMS        | BOOKINGS | all          | SMS
            MAIL SMS        | -SMS MAIL  | BOOKINGS | all          | MAIL
            MAIL SMS        | MAIL SMS   | BOOKINGS | MAIL         | MAIL
            MAIL SMS        | MAIL SMS   | SAFETY   | MAIL         | SMS MAIL
            MAIL SMS        | SMS        | BOOKINGS | MAIL         | -
            MAIL SMS        | SMS        | SAFETY   | MAIL         | SMS
            MAIL SMS        | MAIL SMS   | BOOKINGS | no-topics    | -
            MAIL SMS        | MAIL SMS   | SAFETY   | no-topics    | SMS MAIL
            MAIL SMS        | -          | BOOKINGS | all          | CALL
            MAIL SMS        | -SMS       | BOOKINGS | all          | CALL
            MAIL            | SMS        | BOOKINGS | all          | CALL
            -               | SMS        | BOOKINGS | all          | PAPER
            -               | -          | BOOKINGS | all          | CALL
            -               | MAIL       | SAFETY   | all          | PAPER
            """)
    void ofFamilies(
            @Nullable String open, @Nullable String known, NoticeTopic topic, String chosen, @Nullable String by) {
        List<Envelope> envelopes =
                new EnvelopeRule(kinds(open)).of(letter(true, topic), known(known), chosen(chosen), THEN);
        assertThat(envelopes.stream().map(each -> each.channel().name())).containsExactlyElementsOf(words(by));
        assertThat(envelopes).allSatisfy(each -> {
            assertThat(each.person()).isEqualTo(WHO);
            assertThat(each.staffMember()).isNull();
            assertThat(each.safety()).isEqualTo(topic == NoticeTopic.SAFETY);
            assertThat(each.address() != null).isEqualTo(each.channel().hasAddress());
        });
    }

    /** A calendar reads mails; what is urgent goes as it always does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MAIL SMS WECHAT | MAIL SMS WECHAT | BOOKINGS | all   | MAIL
            MAIL SMS        | MAIL SMS        | CHANGES  | all   | MAIL
            MAIL SMS        | -MAIL SMS       | BOOKINGS | all   | SMS
            MAIL SMS        | SMS             | BOOKINGS | all   | SMS
            MAIL SMS        | MAIL SMS        | BOOKINGS | SMS   | SMS
            MAIL SMS        | MAIL SMS        | OFFERS   | all   | SMS
            MAIL SMS        | MAIL SMS        | SAFETY   | all   | SMS MAIL
            """)
    void ofAFamilyEvent(
            @Nullable String open, @Nullable String known, NoticeTopic topic, String chosen, @Nullable String by) {
        Letter letter = ofEvent(letter(true, topic));
        assertThat(new EnvelopeRule(kinds(open))
                        .of(letter, known(known), chosen(chosen), THEN).stream()
                                .map(each -> each.channel().name()))
                .containsExactlyElementsOf(words(by));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MAIL SMS | MAIL | true  | MAIL
            MAIL SMS | -    | true  | PAPER
            MAIL SMS | -    | false | CALL
            -        | -    | true  | PAPER
            """)
    void ofStaff(@Nullable String open, @Nullable String known, boolean account, String by) {
        List<KnownAddress> all = known(known).stream()
                .map(each -> new KnownAddress(WHO, account, Language.CHINESE, each.channel(), each.address(), false))
                .toList();
        List<Envelope> envelopes =
                new EnvelopeRule(kinds(open)).of(letter(false, NoticeTopic.WORK), all, Chosen.all(), THEN);
        assertThat(envelopes.stream().map(each -> each.channel().name())).containsExactly(by);
        assertThat(envelopes.getFirst().staffMember()).isEqualTo(WHO);
        assertThat(envelopes.getFirst().person()).isNull();
    }

    /** After text messages failed: what was chosen away is no way instead, unless a child's safety is at stake. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MAIL SMS        | BOOKINGS | all      | MAIL
            MAIL SMS        | BOOKINGS | SMS      | -
            MAIL SMS        | SAFETY   | SMS      | MAIL
            MAIL SMS        | BOOKINGS | MAIL     | MAIL
            MAIL SMS WECHAT | BOOKINGS | MAIL SMS | MAIL
            MAIL SMS WECHAT | BOOKINGS | SMS      | -
            MAIL SMS WECHAT | SAFETY   | SMS      | WECHAT
            -MAIL SMS       | SAFETY   | all      | -
            SMS             | BOOKINGS | all      | -
            """)
    void instead(String known, NoticeTopic topic, String chosen, @Nullable String by) {
        Envelope failed =
                new Envelope(WHO, null, ChannelKind.SMS, "at SMS", Language.CHINESE, topic == NoticeTopic.SAFETY, THEN);
        assertThat(new EnvelopeRule(EnumSet.of(ChannelKind.MAIL, ChannelKind.SMS, ChannelKind.WECHAT))
                                .after(
                                        new StoredDelivery(MessageId.of(WHO), failed),
                                        Set.of(ChannelKind.SMS),
                                        known(known),
                                        chosen(chosen),
                                        THEN)
                                .stream()
                                .map(each -> each.channel().name()))
                .containsExactlyElementsOf(words(by));
    }

    private static Letter ofEvent(Letter letter) {
        return new Letter(
                letter.receiver(),
                letter.kind(),
                letter.home(),
                null,
                letter.about(),
                letter.topics(),
                null,
                letter.texts(),
                letter.at(),
                Set.of(WHO));
    }

    private static Letter letter(boolean household, NoticeTopic topic) {
        Receiver receiver = household ? new Receiver(WHO, null) : new Receiver(null, WHO);
        return new Letter(
                receiver, NoticeKind.BOOKED, HomeId.of(WHO), null, Set.of(), Set.of(topic), null, Map.of(), THEN);
    }

    private static Chosen chosen(String what) {
        return switch (what) {
            case "all" -> Chosen.all();
            case "no-topics" -> new Chosen(Set.of(), EnumSet.allOf(ChannelKind.class));
            default -> new Chosen(EnumSet.allOf(NoticeTopic.class), kinds(what));
        };
    }

    private static List<KnownAddress> known(@Nullable String text) {
        List<KnownAddress> known = new ArrayList<>();
        for (String word : words(text)) {
            ChannelKind channel = ChannelKind.valueOf(word.replace("-", ""));
            known.add(new KnownAddress(WHO, true, Language.CHINESE, channel, "at " + word, word.startsWith("-")));
        }
        if (known.isEmpty()) {
            known.add(new KnownAddress(WHO, false, Language.CHINESE, null, null, false));
        }
        return known;
    }

    private static Set<ChannelKind> kinds(@Nullable String text) {
        return words(text).stream().map(ChannelKind::valueOf).collect(Collectors.toSet());
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Stream.of(text.split(" ", -1)).toList();
    }
}
