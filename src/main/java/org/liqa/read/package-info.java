/// Reading: files and streams in, articles or rejections out.
package org.liqa.read;
