package org.liqa;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/// A standard stream that ends the program when nobody reads it any more, as `liqa export | head`
/// expects. Java ignores SIGPIPE, and a `PrintStream` swallows the error, so that the rest would be
/// computed for nobody.
final class Output extends FileOutputStream {
    /// What a shell reports for a program ended by SIGPIPE.
    private static final int BROKEN_PIPE = 128 + 13;

    Output(FileDescriptor descriptor) {
        super(descriptor);
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
            Runtime.getRuntime().halt(BROKEN_PIPE);
        }
    }
}
