package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeDirectory;

/** Puts a message together with what was answered under it. */
@ApplicationScoped
class ThreadDesk {

    @Inject
    ReplyRecords replies;

    @Inject
    HomeDirectory homes;

    @Inject
    HouseholdDirectory households;

    @Inject
    FamilyDirectory families;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    /** Without what was answered for who is kept from a child of the household. */
    ThreadView forReader(StoredMessage message, Reader reader, Language language) {
        Written written = message.in(language);
        boolean letter = message.circular() != null;
        return new ThreadView(
                message.id(),
                message.at(),
                message.kind(),
                message.home().findFirst().map(home -> homes.home(home).name()).orElse(""),
                written.title(),
                written.body(),
                message.target(),
                letter,
                letter && reader.talks(),
                letter && reader.talks() ? answers(message.id()) : List.of());
    }

    ThreadView forStaff(CircularFamily family, Circular circular) {
        HouseholdId household = family.household();
        return new ThreadView(
                family.message(),
                circular.at(),
                NoticeKind.LETTER,
                households.names(List.of(household)).getOrDefault(household, ""),
                circular.title(),
                circular.body(),
                null,
                true,
                !families.ownFamily(caller.id()).includes(household),
                answers(family.message()));
    }

    private List<AnswerView> answers(MessageId message) {
        List<Reply> all = replies.under(List.of(message)).getOrDefault(message, List.of());
        Map<AccountId, String> names =
                accounts.displayNames(all.stream().map(Reply::by).collect(Collectors.toSet()));
        return all.stream()
                .map(reply -> new AnswerView(
                        reply.id(),
                        reply.isOfFamily(),
                        names.getOrDefault(reply.by(), ""),
                        reply.body(),
                        reply.pictured(),
                        reply.at()))
                .toList();
    }
}
