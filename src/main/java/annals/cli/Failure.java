// SPDX-License-Identifier: Apache-2.0
package annals.cli;

/** Ends a command: the message says what is wrong and what to do, the code is an {@link ExitCode}. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    private final int code;
    private final String sentence;

    Failure(int code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    int code() {
        return code;
    }

    String tell() {
        return sentence;
    }
}
