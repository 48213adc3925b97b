/** What users do with the whole product in a browser, one class per journey. */
package org.halfpastfour.journeys;
