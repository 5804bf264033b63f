package org.liqa.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.liqa.read.Article;

/// Which Liqa is at work: its own classes and the data of its ontology, as a digest. While that and
/// an article are the same, so is what the article is said to report.
public final class Edition {
    /// What the work on an article depends on; the manifest names the libraries with their
    /// versions.
    private static final List<String> PARTS = List.of("META-INF/MANIFEST.MF", "ontology", "org");

    private final byte[] digest;

    private Edition(byte[] digest) {
        this.digest = digest;
    }

    /// The one that is running.
    public static Edition shipped() {
        try {
            Path home =
                    Path.of(
                            Edition.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(home)) {
                return of(home);
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return of(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot find the program's own files", e);
        }
    }

    /// That of the files below a folder.
    public static Edition of(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (String part : PARTS) {
            for (Path file : files(folder.resolve(part))) {
                add(folder.relativize(file).toString().replace('\\', '/'), digest);
                add(Files.readAllBytes(file), digest);
            }
        }
        return new Edition(digest.digest());
    }

    private static List<Path> files(Path part) throws IOException {
        if (!Files.exists(part)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Of all that the article's graphs are a function of, in hexadecimal digits.
    ///
    /// @param base of the store
    public String digest(Article article, String base) {
        MessageDigest all = sha256();
        add(digest, all);
        add(base, all);
        add(article.key(), all);
        add(article.identifier(), all);
        add(article.body(), all);
        add(article.headline().toString(), all);
        add(article.published().toString(), all);
        add(article.url().toString(), all);
        add(article.source().toString(), all);
        add(article.language(), all);
        return HexFormat.of().formatHex(all.digest());
    }

    private static void add(String text, MessageDigest digest) {
        add(text.getBytes(StandardCharsets.UTF_16BE), digest);
    }

    /// With its length before it, so that what is added one by one does not run together.
    private static void add(byte[] bytes, MessageDigest digest) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
