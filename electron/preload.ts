import { contextBridge, ipcRenderer } from 'electron';
import { bridgeChannels, type DesktopBridge } from './shell/bridge.ts';

contextBridge.exposeInMainWorld('tingwuDesktop', {
  print: (options) => ipcRenderer.invoke(bridgeChannels.print, options),
  listPrinters: () => ipcRenderer.invoke(bridgeChannels.listPrinters),
  saveFile: (name, bytes) => ipcRenderer.invoke(bridgeChannels.saveFile, name, bytes),
  openFile: (name, bytes) => ipcRenderer.invoke(bridgeChannels.openFile, name, bytes),
  setBadge: (count) => ipcRenderer.invoke(bridgeChannels.setBadge, count),
} satisfies DesktopBridge);
