package org.liqa.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/// The directory of a store on disk: opens the TDB2 database in it, and says what is wrong when
/// that cannot be done.
final class Folder {
    private static final String CREATING = "creating-";

    private final Path directory;

    Folder(Path directory) {
        this.directory = directory;
    }

    /// Makes the database, unless it is there. It is made aside and then moved into place, so that
    /// it is there as a whole or not at all when the process is killed.
    void create(Consumer<DatasetGraph> first) {
        if (!isDatabase() && Files.exists(directory)) {
            requireDirectory();
            requireEmpty();
        }
        try {
            Files.createDirectories(directory);
            removeUnfinished();
            if (!isDatabase()) {
                make(first);
            }
        } catch (IOException e) {
            throw new StoreException(
                    directory, "cannot be created; give a directory that you may write to", e);
        }
    }

    /// Opens the database, which must be there.
    DatasetGraph connect() {
        requireDirectory();
        if (!isDatabase()) {
            throw new StoreException(
                    directory,
                    "no store here; make one with: liqa build PATH... --store " + directory);
        }
        if (!Files.isWritable(directory)) {
            throw new StoreException(
                    directory,
                    "not writable; a store is locked while in use, which needs write access");
        }
        try {
            return DatabaseMgr.connectDatasetGraph(directory.toString());
        } catch (DBOpEnvException e) {
            throw new StoreException(
                    directory,
                    "in use by another process; stop that one, or query its endpoint with --endpoint URL",
                    e);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    StoreException damaged(Throwable cause) {
        return new StoreException(
                directory,
                "damaged store; build it anew in another directory, or restore a copy",
                cause);
    }

    /// Bytes of the files of the database, holes included.
    long bytes() {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new StoreException(directory, "cannot be read", e);
        }
    }

    private void make(Consumer<DatasetGraph> first) throws IOException {
        Path aside = Files.createTempDirectory(directory, CREATING);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(aside.toString());
        Txn.executeWrite(dataset, () -> first.accept(dataset));
        TDBInternal.expel(dataset);
        try {
            Files.move(aside.resolve("Data-0001"), directory.resolve("Data-0001"));
        } catch (FileAlreadyExistsException e) {
            // Another process was faster; its database is as good.
        }
        delete(aside);
    }

    private void removeUnfinished() throws IOException {
        for (Path entry : entries()) {
            if (name(entry).startsWith(CREATING)) {
                delete(entry);
            }
        }
    }

    private void requireDirectory() {
        if (!Files.exists(directory)) {
            throw new StoreException(
                    directory,
                    "no such directory; make a store with: liqa build PATH... --store "
                            + directory);
        }
        if (!Files.isDirectory(directory)) {
            throw new StoreException(
                    directory, "a file, not a directory; give the directory of a store");
        }
    }

    private void requireEmpty() {
        if (!entries().stream().allMatch(entry -> name(entry).startsWith(CREATING))) {
            throw new StoreException(
                    directory, "holds other files and no store; give a new or an empty directory");
        }
    }

    private boolean isDatabase() {
        return Files.isDirectory(directory)
                && entries().stream().anyMatch(entry -> name(entry).matches("Data-\\d+"));
    }

    private List<Path> entries() {
        try (var entries = Files.list(directory)) {
            return entries.toList();
        } catch (IOException e) {
            throw new StoreException(directory, "cannot be read", e);
        }
    }

    private static String name(Path entry) {
        return entry.getFileName().toString();
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
