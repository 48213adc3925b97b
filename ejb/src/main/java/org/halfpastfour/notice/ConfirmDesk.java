package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Language;

/** Keeps the mail address of an adult, and asks there whether somebody reads it. */
@ApplicationScoped
class ConfirmDesk {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    AddressRecords addresses;

    @Inject
    Letters letters;

    @Inject
    Outlets outlets;

    @Inject
    Clock clock;

    Optional<StoredAddress> mailOf(UUID person) {
        return addresses.given(person).stream()
                .filter(address -> address.channel() == ChannelKind.MAIL)
                .findFirst();
    }

    /** A code goes to a new address; to the same one nothing goes again. */
    void keep(UUID person, String mail, Language language) {
        Optional<StoredAddress> before = mailOf(person);
        if (mail.isEmpty()) {
            before.ifPresent(addresses::remove);
        } else if (before.isEmpty()) {
            StoredAddress added = new StoredAddress(person, ChannelKind.MAIL, mail, clock.instant());
            ask(added, language);
            addresses.add(added);
        } else if (!before.get().address().equals(mail)) {
            before.get().become(mail, clock.instant());
            ask(before.get(), language);
        }
    }

    /** Sends another code; the one before is good for nothing from then on. */
    void askAgain(UUID person, Language language) {
        StoredAddress address = unconfirmed(person);
        if (address.askedAfter(clock.instant().minus(PAUSE))) {
            throw NoticeError.CODE_JUST_SENT.told();
        }
        ask(address, language);
    }

    void confirm(UUID person, String typed) {
        StoredAddress address = unconfirmed(person);
        ConfirmationCode code = address.code();
        if (!clock.instant().isBefore(code.until())) {
            throw NoticeError.CODE_RAN_OUT.told();
        }
        if (!code.is(typed)) {
            throw NoticeError.CODE_IS_ANOTHER.told();
        }
        address.confirm();
    }

    private void ask(StoredAddress address, Language language) {
        ConfirmationCode code = ConfirmationCode.drawn(clock.instant());
        address.ask(code);
        letters.confirm(address.address(), code, language, outlets.open().contains(ChannelKind.MAIL));
    }

    private StoredAddress unconfirmed(UUID person) {
        return mailOf(person)
                .filter(address -> !address.isConfirmed())
                .orElseThrow(NoticeError.NOTHING_TO_CONFIRM::told);
    }
}
