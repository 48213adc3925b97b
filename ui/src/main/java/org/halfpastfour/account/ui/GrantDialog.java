package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.CaseSideRequests;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Gives a role for a time; what it asks for the place depends on the role. */
class GrantDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final transient CaseSideRequests requests;
    private final transient Homes homes;
    private final AccountId account;
    private final SerializableRunnable changed;
    private final Select<Role> role = new Select<>();
    private final ComboBox<DistrictSummary> district;
    private final ComboBox<HomeSummary> home;
    private final ParentFields parent;
    private final DateField from;
    private final DateField to;
    private final Paragraph byTwo = new Paragraph();
    private final Button submit;

    GrantDialog(
            Accounts accounts,
            CaseSideRequests requests,
            Homes homes,
            FamilyAccounts families,
            Errors errors,
            Words words,
            AccountId account,
            SerializableRunnable changed) {
        this.accounts = accounts;
        this.requests = requests;
        this.homes = homes;
        this.account = account;
        this.changed = changed;
        Forms form = new Forms(errors);
        setHeaderTitle(words.text("account.grant.add"));
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        role.setLabel(words.text("account.city.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> words.text("account.role." + one.name()));
        district = new ComboBox<>(words.text("account.grant.district"), homes.districts());
        district.setItemLabelGenerator(DistrictSummary::name);
        home = new ComboBox<>(words.text("account.grant.home"));
        home.setItemLabelGenerator(HomeSummary::name);
        parent = new ParentFields(families, form);
        from = new DateField(words.text("account.grant.from"));
        from.setValue(words.today());
        to = new DateField(words.text("account.grant.to"));
        to.setHelperText(words.text("account.grant.to-help"));
        byTwo.setText(words.text("account.grant.by-two"));
        Div content = new Div(
                form.field("role", role),
                byTwo,
                form.field("district", district),
                form.field("home", home),
                parent,
                form.field("from", from),
                form.field("to", to),
                form.problem());
        content.addClassName("account-form");
        add(content);
        submit = form.submit("", key -> grant());
        getFooter().add(new Button(words.text("account.page.cancel"), click -> close()), submit);
        role.addValueChangeListener(change -> askForPlace());
        district.addValueChangeListener(change -> offerHomes(change.getValue()));
        role.setValue(Role.HOME_STAFF);
    }

    private void askForPlace() {
        parent.setVisible(isParent());
        from.setVisible(!isParent());
        to.setVisible(!isParent());
        home.setVisible(isInHome());
        byTwo.setVisible(isInDistrict());
        submit.setText(getTranslation(isInDistrict() ? "account.page.ask" : "account.grant.submit"));
        district.setVisible(isInHome() || isInDistrict());
    }

    private void offerHomes(@Nullable DistrictSummary chosen) {
        home.clear();
        home.setItems(chosen == null ? List.of() : homes.openHomes(chosen.code()));
    }

    private void grant() {
        if (isParent()) {
            parent.grant(account);
        } else if (isInDistrict()) {
            requests.askToGrant(asked());
        } else {
            accounts.grant(asked());
        }
        close();
        Notices.done(getTranslation(isInDistrict() ? "account.grant.asked" : "account.grant.done"));
        changed.run();
    }

    private GrantRole asked() {
        LocalDate first = from.getValue();
        if (first == null) {
            throw new InvalidInput("from", CommonError.REQUIRED.code());
        }
        return new GrantRole(
                account,
                role.getValue(),
                isInHome() && home.getValue() != null ? home.getValue().id().value() : null,
                null,
                isInDistrict() && district.getValue() != null
                        ? district.getValue().code()
                        : null,
                new DateRange(first, to.getValue()));
    }

    private boolean isParent() {
        return role.getValue() == Role.PARENT;
    }

    private boolean isInHome() {
        return role.getValue() == Role.HOME_STAFF || role.getValue() == Role.VOLUNTEER;
    }

    private boolean isInDistrict() {
        return role.getValue() == Role.CASEWORKER || role.getValue() == Role.CASE_SUPERVISOR;
    }
}
