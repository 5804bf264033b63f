package org.liqa.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/// A standard stream that ends the program when nothing can be written to it any more, because its
/// reader went away, as `liqa export | head` expects, or because the disk is full. A `PrintStream`
/// swallows the error, so that the rest would be computed for nobody.
public final class Output extends FileOutputStream {
    /// What a shell reports for a program ended by SIGPIPE, which Java ignores.
    private static final int BROKEN_PIPE = 128 + 13;

    /// EPIPE, as the C libraries of Linux and macOS and the Java runtime on Windows say it.
    private static final String READER_LEFT = "(?i).*(broken pipe|pipe is being closed).*";

    private final boolean isForMessages;
    private final int failed;

    /// @param descriptor of standard output or standard error
    /// @param failed exit code when the stream breaks, but for a reader that left
    public Output(FileDescriptor descriptor, int failed) {
        super(descriptor);
        this.isForMessages = descriptor == FileDescriptor.err;
        this.failed = failed;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            super.write(bytes, offset, length);
        } catch (IOException e) {
            Runtime.getRuntime().halt(code(e));
        }
    }

    private int code(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.matches(READER_LEFT)) {
            return BROKEN_PIPE;
        }
        if (!isForMessages) {
            System.err.println("liqa: the output cannot be written: " + reason);
        }
        return failed;
    }
}
