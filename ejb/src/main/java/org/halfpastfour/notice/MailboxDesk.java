package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a mail that came in, each in a transaction of its own. */
@ApplicationScoped
class MailboxDesk {

    @Inject
    DeliveryRecords deliveries;

    @Inject
    MessageRecords messages;

    @Inject
    ReturnedMail returned;

    @Inject
    IncomingMailRecords mails;

    @Inject
    Clock clock;

    /** A second time, nothing more happens. What a machine wrote that is no bounce is of no use to anybody. */
    @Transactional(TxType.REQUIRES_NEW)
    public void take(CameIn mail) {
        switch (mail.kind()) {
            case BOUNCE -> delivery(mail).ifPresent(returned::cameBack);
            case PERSON -> mails.keep(mail, home(mail), clock.instant());
            case MACHINE -> {}
        }
    }

    private Optional<StoredDelivery> delivery(CameIn mail) {
        return Optional.ofNullable(mail.delivery())
                .map(DeliveryId::of)
                .flatMap(deliveries::find)
                .filter(each -> each.channel() == ChannelKind.MAIL);
    }

    /** To which it was written, or whose message it answers. */
    private @Nullable UUID home(CameIn mail) {
        UUID addressed = mail.home();
        return addressed != null
                ? addressed
                : delivery(mail)
                        .flatMap(each -> messages.find(each.message()))
                        .flatMap(message -> message.home().findFirst())
                        .map(home -> home.value())
                        .orElse(null);
    }
}
