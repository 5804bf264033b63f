package org.liqa.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/// The Turtle files that come with Liqa.
public final class OntologyFiles {
    private OntologyFiles() {}

    /// The statements of all `.ttl` files below a folder of the class path, read in the order of
    /// their names.
    ///
    /// @param folder such as `ontology/gazetteer`
    /// @param base what relative IRIs are resolved against
    /// @throws IllegalStateException if a file is not Turtle; the message names it, with line and
    ///   column
    public static Model read(String folder, String base) {
        Model model = ModelFactory.createDefaultModel();
        for (Path file : list(folder, ".ttl")) {
            read(file, base, model);
        }
        return model;
    }

    private static void read(Path file, String base, Model model) {
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base(base)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
        } catch (RiotException | IOException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /// The files below a folder of the class path whose names end in `suffix`, sorted; empty if
    /// there is no such folder.
    public static List<Path> list(String folder, String suffix) {
        URL url = OntologyFiles.class.getClassLoader().getResource(folder);
        if (url == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path(url.toURI()))) {
            return files.filter(
                            file -> file.getFileName() != null && file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(folder + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("resource") // the jar stays open as long as we run: its files are read lazily
    private static Path path(URI uri) throws IOException {
        if (!uri.getScheme().equals("jar")) {
            return Path.of(uri);
        }
        FileSystem jar;
        try {
            jar = FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException e) {
            jar = FileSystems.newFileSystem(uri, Map.of());
        }
        return jar.getPath(uri.getSchemeSpecificPart().replaceFirst(".*!", ""));
    }
}
