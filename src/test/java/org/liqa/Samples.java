package org.liqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Articles that no agency wrote, one for each thing that tests ask about, and a store of them.
final class Samples {
    static final List<String> TEXTS =
            List.of(
                    "التقى وزير الخارجية المصري نبيل الشاذلي نظيره الأردني عصام الخطيب في القاهرة أمس الثلاثاء. وبحث الجانبان مكافحة التهريب.",
                    "زار وزير الدفاع الإيطالي ماركو بيانكي بغداد الأربعاء.",
                    "أجرى الرئيس التركي كمال أوزدمير اتصالا هاتفيا مع أمير قطر.",
                    "وقعت مصر والسودان اتفاقا بشأن النقل البحري في الخرطوم.",
                    "من المقرر أن يزور وزير الخارجية الفرنسي لوك مارتان بيروت الأسبوع المقبل.",
                    "لم يلتق وزير الخارجية السوداني عثمان الطيب وزير الخارجية المصري نبيل الشاذلي في نيروبي.",
                    "دعا المبعوث إلى عقد اجتماع بين مصر والسودان في جنيف.",
                    "ارتفعت أسعار الخضر في الأسواق مع بداية الموسم.");

    private static Path store;

    private Samples() {}

    /// The articles, one JSON object each, with the ids `a1`, `a2` …
    static List<String> lines() {
        return Stream.iterate(0, i -> i < TEXTS.size(), i -> i + 1)
                .map(
                        i ->
                                "{\"id\": \"a%d\", \"date\": \"2024-03-06\", \"text\": \"%s\"}\n"
                                        .formatted(i + 1, TEXTS.get(i)))
                .toList();
    }

    static String all() {
        return String.join("", lines());
    }

    /// A store of all of them, made once; to be read only.
    static synchronized Path store() {
        if (store == null) {
            try {
                Path folder = Files.createTempDirectory("liqa-samples-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
                Run build = Run.with(all(), "build", "-", "--store", folder);
                assertThat(build.code()).as(build.err()).isZero();
                store = folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return store;
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
