package org.liqa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
    static Stream<Field> constants() {
        return Arrays.stream(Liqa.class.getFields())
                .filter(
                        field ->
                                Modifier.isStatic(field.getModifiers())
                                        && field.getType() == String.class)
                .filter(field -> !field.getName().equals("NAMESPACE"));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantIsATermOfTheOntology(Field constant) throws IllegalAccessException {
        assertThat(TurtleFiles.defined()).contains((String) constant.get(null));
    }
}
