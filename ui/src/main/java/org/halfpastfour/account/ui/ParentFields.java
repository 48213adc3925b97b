package org.halfpastfour.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.AdultOfHousehold;
import org.halfpastfour.family.FamilyAccounts;
import org.halfpastfour.family.GrantParent;
import org.halfpastfour.family.HouseholdByCode;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;

/** Asks whose parent an account is: the household by the code that the family gave, and which of its adults. */
class ParentFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FamilyAccounts families;
    private final Forms form;
    private final TextField code;
    private final Select<AdultOfHousehold> adult;

    ParentFields(FamilyAccounts families, Forms form) {
        this.families = families;
        this.form = form;
        addClassName("account-form");
        code = form.field("code", new TextField(getTranslation("account.grant.code")));
        code.setHelperText(getTranslation("account.grant.code-help"));
        code.setPlaceholder("7K3M-9XQ2");
        code.getElement().setAttribute("autocapitalize", "characters");
        adult = form.field("adult", new Select<>());
        adult.setLabel(getTranslation("account.grant.adult"));
        adult.setHelperText(getTranslation("account.grant.adult-first"));
        adult.setItemLabelGenerator(this::said);
        code.addValueChangeListener(change -> find(change.getValue()));
        add(code, adult);
    }

    void grant(AccountId account) {
        AdultOfHousehold chosen = adult.getValue();
        if (chosen == null) {
            throw new InvalidInput(code.isEmpty() ? "code" : "adult", CommonError.REQUIRED.code());
        }
        families.grant(new GrantParent(account, code.getValue(), chosen.id()));
    }

    private String said(AdultOfHousehold one) {
        return one.hasAccount() ? getTranslation("account.grant.adult-known", one.name()) : one.name();
    }

    private void find(String typed) {
        adult.setItems(List.of());
        adult.setHelperText(getTranslation("account.grant.adult-first"));
        if (!typed.isBlank()) {
            form.attempt(key -> offer(families.household(typed)));
        }
    }

    private void offer(HouseholdByCode household) {
        adult.setItems(household.adults());
        adult.setHelperText(getTranslation("account.grant.adult-of", household.name()));
        List<AdultOfHousehold> free =
                household.adults().stream().filter(one -> !one.hasAccount()).toList();
        if (free.size() == 1) {
            adult.setValue(free.getFirst());
        }
    }
}
