package org.halfpastfour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;

/** A plain form that the browser sends to {@link Entrance}, so that password managers know it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    SignInForm(String className) {
        addClassName(className);
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "sign-in")
                .setAttribute("data-entrance", true);
    }

    void addField(String name, String label, String type, String autocomplete, String value) {
        Element input = input(name, type, value)
                .setAttribute("id", "sign-in-" + name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        Element words =
                new Element("label").setAttribute("for", "sign-in-" + name).setText(label);
        Element row = new Element("div").setAttribute("class", "sign-in-field");
        row.appendChild(words, input);
        getElement().appendChild(row);
    }

    void addHidden(String name, String value) {
        getElement().appendChild(input(name, "hidden", value));
    }

    void addSubmit(String className, Component... content) {
        NativeButton button = new NativeButton();
        button.addClassName(className);
        button.getElement().setAttribute("type", "submit");
        button.add(content);
        add(button);
    }

    private static Element input(String name, String type, String value) {
        return new Element("input")
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("value", value);
    }
}
