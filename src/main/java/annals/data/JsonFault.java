// SPDX-License-Identifier: Apache-2.0
package annals.data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why a document cannot be read on, as people say it: the parser's own words are for programmers. */
final class JsonFault {
    private JsonFault() {}

    /**
     * @param rest what stands from the place of the fault on
     * @param deepest how deep values may lie in each other
     */
    static String reason(JacksonException fault, String rest, int deepest) {
        String told = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof StreamConstraintsException) {
            return "cannot be read: " + (told.contains("nesting") ? "lists and objects lie more than " + deepest + " deep in each other"
                    : told.contains("Number") ? "a number has too many digits"
                    : told.contains("ame length") ? "a key is too long" : "a text is too long");
        }
        return "no JSON: " + (told.contains("end-of-input") ? "the file ends before everything is closed; a quote, } or ] is missing"
                : rest.isEmpty() ? "the file ends too early" : here(told, Character.toString(rest.codePointAt(0))));
    }

    private static String here(String told, String found) {
        if (told.contains("expecting comma")) {
            return "a comma is missing before " + found;
        }
        if (told.contains("expecting a colon")) {
            return "a colon is missing after the key, before " + found;
        }
        if (told.contains("to start")) {
            return "a key in double quotes must stand here, not " + found;
        }
        if (told.contains("close marker")) {
            return found + " closes what something else opened";
        }
        if (told.contains("CTRL-CHAR")) {
            return "a line break, tab or other control character stands bare in the file; in a text, write \\n or \\t";
        }
        if (told.contains("escape")) {
            return "what follows the backslash means nothing; write \\\\ for a backslash";
        }
        if (told.contains("umeric") || told.contains("ecimal point") || told.contains("leading")) {
            return "a number is not written as JSON wants it";
        }
        return told.contains("valid value") ? found + " stands where a value must be; texts stand in double quotes"
                : found + " begins no value; texts stand in double quotes, a number has no sign + and no blank";
    }
}
