package org.halfpastfour.casework;

/** What a facilitator looks at after every family repair session. */
public enum ChecklistItem {
    AIM_NAMED,
    EVERYONE_HEARD,
    PRACTISED_TOGETHER,
    NEXT_STEP_AGREED,
    SAFE_ENDING
}
