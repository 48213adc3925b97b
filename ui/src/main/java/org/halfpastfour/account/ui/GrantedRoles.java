package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountView;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.CaseSideRequests;
import org.halfpastfour.account.GrantId;
import org.halfpastfour.account.GrantView;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Question;
import org.halfpastfour.shell.ui.Words;

/** The list of what is granted to an account, in words, with the ways to give more and to take it back. */
public class GrantedRoles {

    private final Accounts accounts;
    private final CaseSideRequests requests;
    private final Homes homes;
    private final FamilyAccounts families;
    private final Errors errors;
    private final Words words;

    @Inject
    public GrantedRoles(
            Accounts accounts,
            CaseSideRequests requests,
            Homes homes,
            FamilyAccounts families,
            Errors errors,
            Words words) {
        this.accounts = accounts;
        this.requests = requests;
        this.homes = homes;
        this.families = families;
        this.errors = errors;
        this.words = words;
    }

    Div panel(AccountView account, SerializableRunnable changed) {
        List<UUID> ids = account.grants().stream()
                .flatMap(grant -> Stream.ofNullable(grant.home()))
                .toList();
        Map<UUID, HomeSummary> homesById = homes.homes(ids).stream()
                .collect(Collectors.toMap(home -> home.id().value(), Function.identity()));
        Map<UUID, String> households = families.householdNames(account.grants().stream()
                .flatMap(grant -> Stream.ofNullable(grant.household()))
                .toList());
        Map<String, String> districts =
                homes.districts().stream().collect(Collectors.toMap(DistrictSummary::code, DistrictSummary::name));
        Div list = new Div();
        list.addClassName("stack");
        account.grants()
                .forEach(grant ->
                        Listed.add(list, line(grant, place(grant, homesById, districts, households), changed)));
        if (account.grants().isEmpty()) {
            list.add(new Paragraph(words.text("account.grant.none")));
        }
        Button add = new Button(words.text("account.grant.add"), click -> new GrantDialog(
                        accounts,
                        requests,
                        homes,
                        families,
                        errors,
                        words,
                        account.summary().id(),
                        changed)
                .open());
        Div panel = new Div(new H2(words.text("account.grant.title")), list, add);
        panel.addClassNames("panel", "stack", "city-wide");
        return panel;
    }

    private Div line(GrantView grant, String place, SerializableRunnable changed) {
        Span role = new Span(words.text("account.role." + grant.role().name()));
        role.addClassName("city-row-name");
        Span where = new Span(place);
        Span when = new Span(period(grant));
        when.addClassName("quiet");
        Button revoke = new Button(
                words.text("account.grant.revoke"),
                click -> revoke(grant.id(), role.getText() + " · " + place, changed));
        revoke.setAriaLabel(words.text("account.grant.revoke") + ": " + role.getText() + " " + place);
        Loss.way(revoke);
        Div line = new Div(role, where, when, revoke);
        line.addClassName("grant-line");
        return line;
    }

    private void revoke(GrantId grant, String what, SerializableRunnable changed) {
        new Question(
                        errors,
                        words.text("account.grant.revoke-title"),
                        words.text("account.grant.revoke-text", what),
                        words.text("account.grant.revoke"),
                        () -> {
                            accounts.revoke(grant);
                            Notices.done(words.text("account.grant.revoked"));
                            changed.run();
                        })
                .open();
    }

    private String place(
            GrantView grant,
            Map<UUID, HomeSummary> homesById,
            Map<String, String> districts,
            Map<UUID, String> households) {
        if (grant.home() != null) {
            HomeSummary home = homesById.get(grant.home());
            return home == null
                    ? grant.home().toString()
                    : home.name() + " · " + home.district().name();
        }
        if (grant.district() != null) {
            return districts.getOrDefault(grant.district(), grant.district());
        }
        return grant.household() == null
                ? words.text("account.grant.whole-city")
                : words.text("account.grant.household", households.getOrDefault(grant.household(), "–"));
    }

    private String period(GrantView grant) {
        LocalDate to = grant.period().to();
        LocalDate from = grant.period().from();
        return to == null
                ? words.text("account.grant.since", words.fullDate(from))
                : words.period(from, to, words::fullDate);
    }
}
