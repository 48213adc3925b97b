package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Message;
import org.halfpastfour.shared.Roles;

/** What messages say, in both languages: the city office writes it, and every version of it is kept. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class MessageTexts {

    /** Those that have no text of their own. */
    private static final Set<NoticeKind> WITHOUT = Set.of(NoticeKind.SEVERAL, NoticeKind.LETTER);

    private static final int LONGEST_ADDRESS = 320;

    @Inject
    TextRecords records;

    @Inject
    Wording wording;

    @Inject
    Letters letters;

    @Inject
    Outlets outlets;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Every kind that has a text. */
    public List<TextView> all() {
        Map<NoticeKind, List<TextVersion>> versions = records.all();
        Map<AccountId, String> names = names(versions.values().stream().flatMap(List::stream));
        return kinds().stream()
                .map(kind -> view(kind, versions.getOrDefault(kind, List.of()), names))
                .toList();
    }

    public TextView text(NoticeKind kind) {
        List<TextVersion> versions = records.of(kind);
        return view(kind, versions, names(versions.stream()));
    }

    private Map<AccountId, String> names(Stream<TextVersion> versions) {
        return accounts.displayNames(versions.map(TextVersion::by).collect(Collectors.toSet()));
    }

    private static TextView view(NoticeKind kind, List<TextVersion> versions, Map<AccountId, String> names) {
        Optional<TextVersion> latest = versions.stream().findFirst();
        return new TextView(
                kind,
                Wording.gaps(kind, TextPart.TITLE),
                Wording.gaps(kind, TextPart.BODY),
                texts(language -> new Written(
                        Wording.template(kind, latest, TextPart.TITLE, language).text(),
                        Wording.template(kind, latest, TextPart.BODY, language).text())),
                versions.stream()
                        .map(version -> new TextVersionLine(
                                version.id(), version.at(), names.getOrDefault(version.by(), ""), version.texts()))
                        .toList());
    }

    /** Holds for every message that is written from now on. To go back to an earlier version, write it again. */
    public TextView change(ChangeText command) {
        records.add(new TextVersion(command, caller.id(), clock.instant()));
        audit.record("message-text.changed", "policy", null, command.kind().name());
        return text(command.kind());
    }

    /** What it would say with an invented family. */
    public Map<Language, Written> preview(ChangeText command) {
        return texts(language -> new Written(
                example(command.in(language).title(), language),
                example(command.in(language).body(), language)));
    }

    /** The ways that a trial may go. */
    public Set<ChannelKind> channels() {
        return outlets.open();
    }

    /** To one address, to see whether a channel works. */
    public MessageId trial(ChannelKind channel, String address, Language language) {
        new Checks()
                .filled("address", address)
                .text("address", address, 1, LONGEST_ADDRESS)
                .that(outlets.open().contains(channel), "channel", NoticeError.CHANNEL_NOT_OPEN)
                .orThrow();
        audit.record("message.tried", "policy", null, channel.name());
        return letters.trial(channel, address.strip(), language);
    }

    private String example(String text, Language language) {
        Message message = Message.of(text, language.locale());
        return message.say(message.gaps().stream()
                .collect(Collectors.toMap(
                        Function.identity(), gap -> wording.around("example." + gap, language, Map.of()))));
    }

    private static List<NoticeKind> kinds() {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> !WITHOUT.contains(kind))
                .toList();
    }

    private static Map<Language, Written> texts(Function<Language, Written> of) {
        return Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), of));
    }
}
